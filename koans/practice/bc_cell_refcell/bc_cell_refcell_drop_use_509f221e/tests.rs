#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_large_a_dose_fails() {
        let bottle = cough_syrup();

        assert_eq!(bottle.drops.get(), 30);
    }
}
