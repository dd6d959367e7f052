#[cfg(test)]
mod tests {
    use super::*;
    fn round(entries: &[(&str, u32)]) -> Round {
        Round {
            climbers: entries
                .iter()
                .map(|(n, p)| Climber {
                    name: n.to_string(),
                    points: *p,
                })
                .collect(),
        }
    }
    fn points(r: &Round) -> Vec<u32> {
        r.climbers.iter().map(|c| c.points).collect()
    }
    #[test]
    fn leader_has_most_points() {
        assert_eq!(round(&[("Ida", 4), ("Ole", 9)]).leader().name, "Ole");
        assert_eq!(round(&[("Ida", 14), ("Ole", 9)]).leader().points, 14);
    }
    #[test]
    fn boost_reaches_only_the_last() {
        let mut r = round(&[("Ida", 4), ("Ole", 9), ("Kim", 2)]);
        r.boost_last(3);
        assert_eq!(points(&r), [4, 9, 5]);
        r.boost_last(10);
        assert_eq!(points(&r), [14, 9, 5]);
    }
    #[test]
    fn finish_names_the_leader_from_before_the_bonus() {
        let mut r = round(&[("Ida", 4), ("Ole", 9)]);
        assert_eq!(r.finish(20), "Ole led the round");
        assert_eq!(points(&r), [24, 9]);
        assert_eq!(r.finish(1), "Ida led the round");
        assert_eq!(points(&r), [24, 10]);
    }
}
