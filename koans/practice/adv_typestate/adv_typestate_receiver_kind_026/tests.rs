#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cubes_share_the_heat() {
        let mut cubes = vec![Ice { store: 0 }, Ice { store: 200 }];
        cubes.heat(300);
        assert!(!cubes.is_liquid());
        cubes.heat(400);
        assert!(cubes.is_liquid());
    }
}
