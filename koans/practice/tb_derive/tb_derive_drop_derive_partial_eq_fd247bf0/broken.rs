pub enum Hit {
    Graze,
    Blow(u32),
    Spell { power: u32, element: Element },
}

#[derive(Clone, Copy)]
pub enum Element {
    Fire,
    Frost,
}

pub struct Knight {
    pub armour: u32,
    pub weakness: Element,
}

impl Knight {
    pub fn damage(&self, hit: &Hit) -> u32 {
        match hit {
            Hit::Graze => 1,
            Hit::Blow(strength) => strength.saturating_sub(self.armour),
            Hit::Spell { power, element } if *element == self.weakness => power * 2,
            Hit::Spell { power, .. } => *power,
        }
    }
}
