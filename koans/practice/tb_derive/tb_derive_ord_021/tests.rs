#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_then_wings() {
        let d = directory(&[
            (2, Wing::West),
            (-1, Wing::West),
            (2, Wing::East),
            (2, Wing::West),
        ]);
        let rows: Vec<_> = d.into_iter().collect();
        assert_eq!(
            rows,
            [
                ((-1, Wing::West), 1),
                ((2, Wing::East), 1),
                ((2, Wing::West), 2)
            ]
        );
    }

    #[test]
    fn empty_building() {
        assert!(directory(&[]).is_empty());
        assert_eq!(
            directory(&[(0, Wing::East)]).get(&(0, Wing::East)),
            Some(&1)
        );
    }
}
