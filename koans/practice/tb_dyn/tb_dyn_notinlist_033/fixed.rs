use std::rc::Rc;

pub trait Spell {
    fn cost(&self) -> u32;
    fn cast(&self, target: &mut Vec<String>);
}

pub struct Burn;
pub struct Twin(pub Rc<dyn Spell>);

impl Spell for Burn {
    fn cost(&self) -> u32 {
        2
    }

    fn cast(&self, target: &mut Vec<String>) {
        target.push("burnt".to_string());
    }
}

impl Spell for Twin {
    fn cost(&self) -> u32 {
        self.0.cost() + 1
    }

    fn cast(&self, target: &mut Vec<String>) {
        self.0.cast(target);
        self.0.cast(target);
    }
}

pub fn book() -> Vec<Rc<dyn Spell>> {
    let burn: Rc<dyn Spell> = Rc::new(Burn);
    let twin = Rc::new(Twin(Rc::clone(&burn)));
    vec![twin, burn]
}

pub fn duel(mut mana: u32) -> Vec<String> {
    let mut wounds = vec![];
    for spell in book() {
        if let Some(left) = mana.checked_sub(spell.cost()) {
            mana = left;
            spell.cast(&mut wounds);
        }
    }
    wounds
}
