#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_first_room_that_is_big_enough() {
        let beds = BTreeMap::from([(11, 1), (12, 4), (13, 6)]);
        let stay = assign(&beds, 3).unwrap();
        assert_eq!((stay.room, stay.party), (12, 3));
    }

    #[test]
    fn has_no_room() {
        let beds = BTreeMap::from([(11, 1)]);
        assert_eq!(assign(&beds, 2).err().unwrap(), "no room for 2");
    }
}
