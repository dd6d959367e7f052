#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spell {
    Fire,
    Ice,
    Heal,
}

pub struct Wizard {
    pub mana: u32,
    pub book: Vec<Spell>,
}

impl Wizard {
    fn cost(spell: Spell) -> u32 {
        match spell {
            Spell::Fire => 30,
            Spell::Ice => 20,
            Spell::Heal => 50,
        }
    }

    pub fn castable(&self) -> Vec<Spell> {
        self.book
            .iter()
            .copied()
            .filter(|s| Self::cost(*s) <= self.mana)
            .collect()
    }

    pub fn status(&self) -> String {
        let list = self.castable();
        if list.is_empty() {
            return format!("{} mana: exhausted", self.mana);
        }
        format!("{} mana: {:?}", self.mana, list)
    }
}
