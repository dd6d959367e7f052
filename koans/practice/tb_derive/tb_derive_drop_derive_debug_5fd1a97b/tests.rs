#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logs_fuel() {
        let firing = read(" 900 ", &8).unwrap();
        assert_eq!(log(&firing), "Firing { heat: 900, time: 8 } burns 7200");
    }

    #[test]
    fn not_a_number() {
        assert!(read("hot", &8).is_err());
        assert_eq!(read("-5", &1).unwrap().heat, -5);
    }
}
