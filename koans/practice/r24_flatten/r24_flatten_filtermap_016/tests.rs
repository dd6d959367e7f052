#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_good_and_bad() {
        assert_eq!(
            Depths::read("1.5; 2.25\n?;0.75"),
            Depths {
                deepest: 2.25,
                count: 3,
                bad: 1
            }
        );
        assert_eq!(
            Depths::read(""),
            Depths {
                deepest: 0.0,
                count: 0,
                bad: 1
            }
        );
    }
}
