use std::collections::HashMap;

#[derive(PartialEq, Eq, Debug)]
pub enum Pet {
    Rabbit,
}

pub fn adopt(shelter: &mut HashMap<u32, Pet>, chip: &u32, want: Pet) -> Option<String> {
    let pet = shelter.remove(chip)?;
    if pet != want {
        shelter.insert(*chip, pet);
        return None;
    }
    Some(format!("{pet:?} leaves"))
}
