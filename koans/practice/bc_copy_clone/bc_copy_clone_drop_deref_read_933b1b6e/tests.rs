#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wrong_pet_stays() {
        let mut shelter = HashMap::from([(31, Pet::Rabbit)]);

        assert_eq!(adopt(&mut shelter, &99, Pet::Rabbit), None);
        assert_eq!(shelter.get(&31), Some(&Pet::Rabbit));
    }
}
