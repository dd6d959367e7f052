#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn owners() {
        let mut p = Painting::by("Klee");
        assert_eq!(p.owner(), "Klee");
        p.sell("Max", 1920).sell("Kunsthaus", 1950);
        assert_eq!(p.owner(), "Kunsthaus");
        assert_eq!(p.held_in(1930), "Max");
        assert_eq!(p.held_in(1910), "Klee");
    }
}
