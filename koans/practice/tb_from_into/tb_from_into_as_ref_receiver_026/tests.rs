#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cards() {
        let tea = Recipe::new("Tea").step("boil").step("pour");
        assert_eq!(card(&tea), "Tea (2 steps)");
        assert_eq!(card(&Recipe::new("Air")), "Air (0 steps)");
    }
}
