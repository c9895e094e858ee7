import type { ClaimTypeRow } from '../../language';
import { list } from '../../list';

/** Types of learning, science and technology. */
export const knowledge = {
  education: {
    definition: 'Schools, universities, training, pupils, teachers, enrolment, attainment and literacy.',
    cap: 6,
    cues: {
      strong:
        list(`adult education, adult literacy, bachelor degree, basic education, class size, classroom, college, college student, curriculum,
        dropout rate, early childhood education, early education, education, education budget, education system, enrol, enrolment,
        enrolment rate, examination, girl child education, graduation rate, high school, higher education, illiteracy, illiterate,
        international student, kindergarten, literacy, literate, medical college, medical seat, mid day meal, nursery school, polytechnic, post secondary,
        preschool, primary school, pupil, scholarship, school, school building, school fee, school leaver, schooling,
        schoolchild, secondary school, special school, student, student loan, student teacher ratio, teacher, teacher training, technical education,
        tertiary education, tuition, tuition fee, undergraduate, university, university place, vocational training`),
      fair: list(`apprenticeship, campus, child care centre, childcare, degree course, diploma, educational, educator, exam, faculty, graduate,
        itis, lecturer, library, mathematics score, out of school, phd, professor, reading score, school meal, skill training, technical institute,
        textbook, trained, training, training institute, tutor`),
      weak: list(`academic, academy, graduation, institute, learner, learning, skill, teach, youth`),
    },
    example: 'Girls made up 47% of secondary school pupils in Malawi in 2015.',
  },
  innovation: {
    definition:
      'Innovation rankings, patents and other intellectual property in general, start-ups and entrepreneurship.',
    cap: 15,
    cues: {
      strong:
        list(`business incubator, copyright, global innovation index, innovation, innovation hub, innovation index, innovative,
        intellectual property, intellectual property right, invention, inventor, ip protection, ip right, ipr, patent, patent application, patent
        filing, patent grant, patent office, start up, start ups, startup, tech hub, technology transfer, trade secret, trademark, trade mark, unicorn,
        utility model, wipo`),
      fair: list(`accelerator programme, commercialisation, disruptive, entrepreneur, entrepreneurial, entrepreneurship, incubator, industrial design,
        innovate, innovator, intangible asset, new venture, science park, spin off, venture capital`),
      weak: list(`breakthrough, creative, licence, licensing, new product, royalty, technology`),
    },
    example: 'Estonia ranked 17th in the innovation index in 2020.',
  },
  'research-output': {
    definition:
      'Research and its output: papers, citations, collaboration, researchers, spending on research and development.',
    cap: 17,
    cues: {
      strong:
        list(`academic paper, article published, basic research, citation, cited, clinical research, co author, co authored, coauthor, joint research,
        journal article, peer review, peer reviewed, preprint, r & d, r & d expenditure, r & d spending, research, research and development, research assistance,
        research centre, research collaboration, research council, research expenditure, research funding, research grant,
        research infrastructure, research institute, research investment, research output, research paper, research partnership,
        research programme, research project, research spending, research university, researcher, scientific paper, scientific publication,
        scientific research, scientist, scholarly`),
      fair: list(`academic, doctoral student, journal, laboratory, paper, phd, publication, published, scholar, science, science and technology,
        science funding, scientific, space research, study, technological research`),
      weak: list(`academy, discovery, experiment, genome, particle, technology, telescope, university`),
    },
    example: 'Brazilian and French teams co-authored 3,400 research papers in 2019.',
  },
  'tech-share': {
    definition:
      'Who deploys, makes, owns or uses how much of a technology: networks, chips, solar panels, internet users.',
    cap: 17,
    cues: {
      strong:
        list(`4g, 5g, 5g base station, 5g network, 6g, 6g patent, ai model, artificial intelligence, base station, broadband, broadband connection, broadband coverage,
        broadband subscription, cell phone, chip, cloud computing, data centre, digital connectivity, electric car, electric vehicle, electric vehicle charger,
        ev battery, fibre, fibre network, fibre optic, fixed line, industrial robot, internet access, internet connection, internet penetration, internet user,
        lithium ion, mobile phone, mobile subscriber, mobile subscription, optical fibre, quantum computer, quantum computing, robot, satellite, semiconductor,
        smart phone, smartphone, social media user, software, solar cell, solar module, solar panel, supercomputer, telephone line, telephone subscriber,
        transistor, wafer, wind turbine`),
      fair: list(`ai, battery, computer, digital technology, digital transformation, drone, electrolyser, facial recognition, gigabit, internet,
        it service, lithium battery, machine learning, microchip, mobile network, online, photovoltaic, rare earth, smart city, spacecraft, telecom,
        telecommunication, telephone, wireless`),
      weak: list(
        `app, device, digital, downloads, e government, ict, launch, network, platform, spectrum, technology, user, website`,
      ),
    },
    example: 'South Korea makes 44% of the world’s memory chips.',
  },
} as const satisfies Record<string, ClaimTypeRow>;
