#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down_to_the_rock() {
        let text = drill("cscc#s", &'#').unwrap();
        let core = Core { clay: 3, sand: 1 };
        assert_eq!(text, format!("{core:?}"));
        assert_eq!(text, "Core { clay: 3, sand: 1 }");
    }

    #[test]
    fn no_rock_found() {
        assert!(drill("cscs", &'#').is_err());
    }
}
