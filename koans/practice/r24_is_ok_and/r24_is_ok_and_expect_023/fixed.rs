const TABLE: &str = "mercury 0.39 0.055\nvenus 0.72 0.815\nearth 1.0 1.0\nmars 1.52 0.107";

#[derive(Debug, Clone, PartialEq)]
pub struct Planet {
    pub name: &'static str,
    pub distance: f64,
    pub mass: f64,
}

impl Planet {
    fn from_row(row: &'static str) -> Planet {
        let mut words = row.split(' ');
        let name = words.next().unwrap_or_default();
        let mut number = || {
            words
                .next()
                .unwrap_or("nothing")
                .parse()
                .expect("the table holds numbers")
        };
        Planet {
            name,
            distance: number(),
            mass: number(),
        }
    }
}

pub fn planets() -> impl Iterator<Item = Planet> {
    TABLE.lines().map(Planet::from_row)
}

pub fn heavier_than(limit: &str) -> Vec<&'static str> {
    let limit: f64 = limit.parse().expect("the limit is a number");
    planets()
        .filter(|planet| planet.mass > limit)
        .map(|planet| planet.name)
        .collect()
}
