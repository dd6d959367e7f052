#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slides_past_meetings() {
        let mut busy = BTreeMap::from([(9, 2)]);
        assert_eq!(book(&mut busy, 9), Ok(11));
        assert_eq!(book(&mut busy, 9), Ok(12));
    }

    #[test]
    fn no_room() {
        let mut busy = BTreeMap::from([(16, 2), (20, 250)]);
        assert_eq!(book(&mut busy, 16), Err("office closed"));
        assert_eq!(book(&mut busy, 20), Err("endless day"));
    }
}
