#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cooks() {
        let mut p = Pantry::new();
        pantry::stock(&mut p, "flour", 300);
        pantry::stock(&mut p, "flour", 200);
        pantry::stock(&mut p, "sugar", 100);
        let cake = [("flour", 300), ("sugar", 80)];
        assert!(cook(&p, &cake));
        assert_eq!(missing(&p, &cake), ["flour", "sugar"]);
        assert!(!cook(&p, &[("egg", 1)]));
    }
}
