#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheaper_is_greater() {
        let near = Reached {
            cost: 1,
            town: Town(0),
        };
        assert!(
            near > Reached {
                cost: 2,
                town: Town(0)
            }
        );
    }
}
