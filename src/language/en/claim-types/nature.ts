import type { ClaimTypeRow } from '../../language';
import { list } from '../../list';

/** Types of energy, climate, land and water. */
export const nature = {
  agriculture: {
    definition: 'Farming, crops, livestock, fisheries, forestry as a trade, food production and food supply.',
    cap: 4,
    cues: {
      strong:
        list(`agribusiness, agricultural, agricultural credit, agricultural export, agricultural output, agricultural production, agricultural land, agriculture,
        agro processing, animal husbandry, aquaculture, arable, arable land, beef, cattle, cereal, cocoa, coffee, corn, crop, crop insurance, crop
        production, crop yield, cropland, dairy, farm, farm income, farm loan, farmer, farming, farmland, fertiliser, fertilizer, fish catch, fisherman,
        fishery, fishing vessel, food crop, food grain, food need, food processing, food production, food supply, foodgrain, grain, grain harvest,
        harvest, horticulture, irrigated, irrigation, irrigation pump, kharif, kisan, livestock, maize, meat, milk, minimum support price, oilseed,
        orchard, paddy, palm oil, pasture, peasant, pig, plantation, potato, poultry, pulses, rabi, rice, rice production, rubber, seed variety, sheep,
        smallholder, sorghum, soya, soybean, sugar, sugarcane, tea, tractor, vegetable, wheat, wheat yield`),
      fair: list(`acre, cotton, egg, farm gate, forest product, fish, fish stock, fishing, food insecurity, food security, forestry, fruit, hectare, hectare of land, hunger, jute, landless,
        organic farming, overfishing, pesticide, seed, sown, timber, wood product, tobacco leaf, undernourishment, undernourished, wool, yield`),
      weak: list(`famine, food, rural, soil, storage capacity, village, warehouse`),
    },
    example: 'The wheat harvest in Kazakhstan shrank by a quarter to 9.5 million tonnes in 2021.',
  },
  climate: {
    definition: 'Climate change: emissions, warming, net-zero pledges, adaptation, climate finance.',
    cap: 7,
    cues: {
      strong:
        list(`1.5 degree, adaptation finance, carbon, carbon budget, carbon capture, carbon credit, carbon dioxide, carbon emission, carbon footprint,
        carbon intensity, carbon market, carbon neutral, carbon neutrality, carbon price, carbon pricing, climate, climate action, climate change, climate
        crisis, climate finance, climate financing, climate fund, climate goal, climate policy, climate resilience, climate target, co2, cop26, cop27,
        cop28, cop29, decarbonise, decarbonisation, degree celsius, emission, emission intensity, emission reduction, emission trading, global temperature,
        global warming, green climate fund, greenhouse gas, greenhouse gas emission, ipcc, loss and damage, low carbon, methane, national determined
        contribution, nationally determined contribution, ndc, net zero, net zero target, paris agreement, pre industrial, sea level, sea level rise,
        unfccc, warming, zero emission`),
      fair: list(
        `celsius, climatic, cop, drought, extreme weather, fossil fuel, green bond, green transition, heat wave, heatwave, hottest, temperature, warm, warmest, vulnerable to climate`,
      ),
      weak: list(
        `adaptation, coal, cyclone, displaced, flood, green, hurricane, mitigation, resilience, small island, storm, vulnerable`,
      ),
    },
    example: 'Portugal aims to cut its greenhouse gas emissions by 55% by 2030.',
  },
  energy: {
    definition: 'Electricity, oil, gas, coal, nuclear and renewable energy: supply, capacity, use and prices.',
    cap: 8,
    cues: {
      strong:
        list(`barrel, barrel of oil, biofuel, biogas, coal, coal mine, coal production, cooking gas, crude, crude oil, electric power, electricity,
        electricity bill, electricity consumption, electricity demand, electricity generation, electricity grid, electrification, electrified, electrify, energy, energy
        bill, energy consumption, energy demand, energy efficiency, energy mix, energy price, energy sector, energy security, energy source, energy supply,
        ethanol, fossil fuel, fuel price, gas field, gas pipeline, gas price, gigawatt, gigawatt hour, green hydrogen, hydro power, hydroelectric,
        hydropower, installed capacity, kilowatt, kilowatt hour, lng, load shedding, lpg, lpg connection, megawatt, megawatt hour, natural gas, nuclear
        energy, nuclear plant, nuclear power, nuclear reactor, offshore wind, oil, oil field, oil price, oil production, oil reserve, opec, petroleum, power capacity, power
        cut, power generation, power grid, power line, power plant, power sector, power shortage, power station, power supply, refinery, renewable,
        renewable energy, shale, solar capacity, solar energy, solar farm, solar power, terawatt hour, thermal power, transmission line, watt, wind capacity, wind energy,
        wind farm, wind power`),
      fair: list(`biomass, diesel, fuel, gas, gasoline, generating capacity, geothermal, grid, heat pump, hydro, hydrogen, insulation, kerosene, led bulb,
        off grid, petrol, photovoltaic, pipeline, solar, solar panel, uranium, wind turbine`),
      weak: list(`cubic metre, electric, meter, nuclear, power, reactor, turbine, utility`),
    },
    example: 'Wind farms supplied 46% of Denmark’s electricity in 2023.',
  },
  environment: {
    definition: 'Pollution, air and water quality, waste, forests, biodiversity, oceans and natural hazards.',
    cap: 7,
    cues: {
      strong:
        list(`acid rain, afforestation, air pollutant emission, air pollutant, air pollution, air quality, ammonia, biodiversity, clean air, clean water, conservation area,
        contaminate, coral, coral reef, deforestation, desertification, drinking water, ecological, ecosystem, effluent, endangered species, environmental,
        environmental protection, extinct, extinction, forest, forest area, forest cover, forest loss, groundwater, habitat, hazardous waste, household waste, landfill, land
        degradation, litter, mangrove, marine protected area, marine reserve, national park, natural resource, nature reserve, nitrogen dioxide, nitrogen oxide, ozone, ozone layer, ozone
        pollution, particulate, particulate matter, plastic bag, plastic pollution, plastic waste, pollutant, polluted, pollution, protected area, rainforest, recycle, recycling,
        recycling rate, reforestation, river pollution, sewage, smog, species, sulphur dioxide, waste, waste water, wastewater, water pollution, water quality, water scarcity, water
        shortage, wetland, whale, wildfire, wildlife`),
      fair: list(`bird, clean up, coastline, concentration of, conservation, earthquake, environment, flood, flooding, landslide, natural disaster, ocean, plastic, reservoir,
        river, sanitation, toxic, tree, water supply, watershed`),
      weak: list(
        `animal, concentration, cyclone, exceedance, dam, drought, hurricane, lake, land, marine, sea, tap, tsunami, water`,
      ),
    },
    example: 'Forest cover in Costa Rica grew from 26% of the land in 1983 to 52% in 2021.',
  },
} as const satisfies Record<string, ClaimTypeRow>;
