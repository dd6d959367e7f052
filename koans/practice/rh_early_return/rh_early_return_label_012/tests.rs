#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let g = Grid::new("cat\nora\nwet");
        assert_eq!(g.find_down("cow"), Some((0, 0)));
        assert_eq!(g.find_down("at"), Some((1, 2)));
        assert_eq!(g.find_down("long"), None);
        assert_eq!(g.find_down("x"), None);
    }
}
