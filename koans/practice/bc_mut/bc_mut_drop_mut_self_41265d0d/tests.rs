#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn waters() {
        let mut plants = [("fern", 200), ("cactus", 20), ("palm", 900), ("ivy", 1)]
            .map(|(name, thirst)| Plant { name, thirst });
        let mut can = Can { millilitres: 500 };
        assert_eq!(can.water(&mut plants), 2);
        assert_eq!(can.millilitres, 280);
        assert_eq!(
            plants[3],
            Plant {
                name: "ivy",
                thirst: 1
            }
        );
        assert_eq!(plants[0].thirst, 0);
    }
}
