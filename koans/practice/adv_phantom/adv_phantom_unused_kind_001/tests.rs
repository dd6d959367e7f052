#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moving() {
        let mut zoo = Zoo::default();
        let (lion, owl) = (zoo.register::<Animal>(), zoo.register::<Animal>());
        let (rock, tree) = (zoo.register(), zoo.register());
        zoo.house(&lion, &rock);
        assert_eq!(zoo.house(&owl, &rock), 2);
        assert_eq!(zoo.house(&owl, &tree), 1);
        assert_eq!(zoo.house(&lion, &rock), 1);
    }
}
