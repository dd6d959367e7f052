#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn larger_gear_wins() {
        assert_eq!(choose(&60, &40, &false).ok().unwrap().teeth, 60);
    }

    #[test]
    fn slow_or_twin() {
        assert_eq!(choose(&8, &8, &true).err(), Some("twin gears".to_string()));
    }
}
