import type { ClaimTypeRow } from '../../language';
import { list } from '../../list';

/** Types of learning, science and technology. */
export const knowledge = {
  education: {
    definition: 'Schools, universities, training, pupils, teachers, enrolment, attainment and literacy.',
    cap: 6,
    cues: {
      strong: list(`adult education, adult literacy, apprenticeship scheme, bachelor degree, basic education,
        boarding school, bursary, class size, classroom, college, college student, curriculum, doctorate,
        dropout rate, early childhood education, early education, education, education budget, education system,
        edusave, enrol, enrolment, enrolment rate, examination, girl child education, graduation rate,
        headteacher, high school, higher education, iit, illiteracy, illiterate, international student,
        kindergarten, literacy, literacy rate, literate, master degree, matriculation, medical college,
        medical seat, mid day meal, numeracy, nursery school, polytechnic, post secondary, postgraduate,
        preschool, primary school, pupil, sarva shiksha, scholarship, school, school building, school fee,
        school leaver, school place, schoolchild, schoolgirl, schooling, secondary school, special school,
        student, student debt, student loan, student teacher ratio, teacher, teacher training,
        technical education, tertiary education, test score, truancy, tuition, tuition fee, undergraduate,
        university, university place, vocational training`),
      fair: list(`apprenticeship, campus, child care centre, childcare, cohort, creche, degree course, diploma,
        educational, educator, exam, faculty, graduate, itis, lecturer, library, lifelong learning,
        mathematics score, nursery, out of school, phd, principal, professor, reading score, school meal,
        skill training, stipend, technical institute, textbook, trained, training, training institute, tutor`),
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
      strong: list(`academic paper, article published, basic research, citation, cited, clinical research, co author,
        co authored, coauthor, joint research, journal article, laboratory research, nobel prize in physics,
        peer review, peer reviewed, postdoctoral, preprint, r & d, r & d expenditure, r & d spending, research,
        research and development, research assistance, research centre, research chair, research collaboration,
        research council, research expenditure, research funding, research grant, research infrastructure,
        research institute, research investment, research output, research paper, research partnership,
        research programme, research project, research spending, research team, research university, researcher,
        scholarly, scientific journal, scientific paper, scientific publication, scientific research, scientist`),
      fair: list(`academic, doctoral student, fellowship, journal, laboratory, observatory, paper, particle accelerator,
        phd, publication, published, scholar, science, science and technology, science funding, scientific,
        space programme, space research, study, technological research`),
      weak: list(`academy, discovery, experiment, genome, particle, technology, telescope, university`),
    },
    example: 'Brazilian and French teams co-authored 3,400 research papers in 2019.',
  },
  'tech-share': {
    definition:
      'Who deploys, makes, owns or uses how much of a technology: networks, chips, solar panels, internet users.',
    cap: 17,
    cues: {
      strong: list(`4g, 5g, 5g base station, 5g network, 6g, 6g patent, ai model, artificial intelligence, base station,
        broadband, broadband connection, broadband coverage, broadband subscription, cell phone, chip,
        cloud computing, cyber security, cybersecurity, data center, data centre, digital connectivity,
        digital economy, electric car, electric vehicle, electric vehicle charger, ev battery, fibre,
        fibre network, fibre optic, fixed line, handset, industrial robot, internet access, internet connection,
        internet penetration, internet user, laptop, lithium ion, microprocessor, mobile phone,
        mobile subscriber, mobile subscription, optical fibre, phone, quantum computer, quantum computing, robot,
        satellite, semiconductor, sim card, smart phone, smartphone, social media user, software, solar cell,
        solar module, solar panel, submarine cable, supercomputer, telephone line, telephone subscriber,
        transistor, wafer, web user, wind turbine`),
      fair: list(`3d printing, ai, bandwidth, battery, blockchain, charging station, computer, digital technology,
        digital transformation, drone, electrolyser, facial recognition, gigabit, internet, it service,
        lithium battery, machine learning, microchip, mobile network, offline, online, photovoltaic, rare earth,
        smart city, spacecraft, spectrum auction, tablet, telecom, telecommunication, telephone, wireless`),
      weak: list(
        `app, device, digital, downloads, e government, ict, launch, network, platform, spectrum, technology, user, website`,
      ),
    },
    example: 'South Korea makes 44% of the world’s memory chips.',
  },
} as const satisfies Record<string, ClaimTypeRow>;
