#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_only_what_is_booked() {
        let entries = [
            Entry::Booked {
                cents: 1200,
                fee: Ok(3),
            },
            Entry::Pending(500),
            Entry::Booked {
                cents: -200,
                fee: Err("double fee".into()),
            },
        ];
        assert_eq!(balance(&entries), 1000);
        assert_eq!(disputed(&entries), ["double fee"]);
    }
}
