#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_at_night() {
        let late = chime(&[3, 23, 9], &Some(21)).ok().unwrap();
        assert_eq!((late.hour, late.soft), (23, true));
    }

    #[test]
    fn loud_or_missing() {
        assert_eq!(chime(&[], &None).err(), Some("no hours"));
    }
}
