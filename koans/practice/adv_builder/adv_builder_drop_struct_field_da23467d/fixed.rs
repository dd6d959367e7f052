use std::collections::HashMap;

#[derive(Clone, Debug)]
pub struct Spell {
    pub mana: u32,
    pub words: Vec<String>,
}

pub fn memorize(book: &HashMap<u16, Spell>, page: u16, mana: u32) -> Option<Spell> {
    let spell = book.get(&page).cloned()?;
    (spell.mana <= mana).then_some(spell)
}
