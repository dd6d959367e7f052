#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sick_cows_are_split_off() {
        let tags = vec![9, 4, 6];
        let herd = Herd { tags, sick: false };
        let part = split_sick(&herd, &HashSet::from([6, 9, 30]));
        assert_eq!(part.tags, [9, 6]);
        assert!(part.sick);
    }
}
