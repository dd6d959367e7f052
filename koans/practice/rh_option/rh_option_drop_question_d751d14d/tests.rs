#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_no_room() {
        let beds = BTreeMap::from([(11, 1)]);

        assert_eq!(spare(&beds, &Stay { room: 9, party: 1 }), None);
    }
}
