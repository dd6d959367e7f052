use std::collections::HashMap;

#[derive(PartialEq, Eq, Debug)]
pub enum Pet {
    Rabbit,
    Parrot,
}

pub fn adopt(shelter: &mut HashMap<u32, Pet>, chip: &u32, want: Pet) -> Option<String> {
    let pet = shelter.remove(chip)?;
    if pet != want {
        shelter.insert(*chip, pet);
        return None;
    }
    Some(format!("{pet:?} leaves"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_pet_leaves() {
        let mut shelter = HashMap::from([(31, Pet::Rabbit), (32, Pet::Parrot)]);
        let text = adopt(&mut shelter, &32, Pet::Parrot);
        assert_eq!(text, Some("Parrot leaves".to_string()));
        assert_eq!(shelter.len(), 1);
    }

    #[test]
    fn the_wrong_pet_stays() {
        let mut shelter = HashMap::from([(31, Pet::Rabbit)]);
        assert_eq!(adopt(&mut shelter, &31, Pet::Parrot), None);
        assert_eq!(adopt(&mut shelter, &99, Pet::Rabbit), None);
        assert_eq!(shelter.get(&31), Some(&Pet::Rabbit));
    }
}
