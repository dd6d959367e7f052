#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_star_keeps_its_data() {
        let star = shared_star("Vega", 2);
        assert_eq!(star.name, "Vega");
        assert_eq!(star.planets, 2);
    }

    #[test]
    fn rename_leaves_the_original() {
        let star = shared_star("Sol", 8);
        let other = rename(&star, "Sun");
        assert_eq!(format!("{} {}", other.name, other.planets), "Sun 8");
        assert_eq!(star.name, "Sol");
    }
}
