#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_dose_lowers_the_level() {
        let bottle = cough_syrup();
        assert_eq!(dispense(&bottle, &12).unwrap(), "syrup: 18 drops left");
        assert_eq!(bottle.drops.get(), 18);
    }

    #[test]
    fn too_large_a_dose_fails() {
        let bottle = cough_syrup();
        assert_eq!(dispense(&bottle, &31), Err("empty"));
        assert_eq!(bottle.drops.get(), 30);
    }
}
