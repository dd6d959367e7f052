#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stats {
    pub strength: i32,
    pub luck: i32,
}

#[derive(Debug, PartialEq)]
pub struct Hero {
    pub name: String,
    pub stats: Stats,
    pub inventory: Vec<String>,
    pub level: u8,
}

pub fn smith(name: &str) -> Hero {
    Hero {
        name: name.to_string(),
        stats: Stats {
            strength: 8,
            ..Default::default()
        },
        inventory: vec!["hammer".to_string()],
        ..Default::default()
    }
}

pub fn gambler(name: &str) -> Hero {
    let base = smith(name);
    Hero {
        stats: Stats {
            luck: 9,
            strength: base.stats.strength / 2,
        },
        ..base
    }
}
