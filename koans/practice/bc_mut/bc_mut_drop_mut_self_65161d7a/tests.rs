#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs_dry() {
        let plants = [3, 4, 5].map(|thirst| Plant { thirst, watered: 0 }).into();
        let mut house = Greenhouse { plants, tank: 8 };
        assert_eq!(house.dry(), 3);
        house.water();
        assert_eq!(house.tank, 0);
        assert_eq!(
            house.plants.iter().map(|p| p.watered).collect::<Vec<_>>(),
            [3, 4, 1]
        );
        assert_eq!(house.dry(), 1);
    }
}
