#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unique() {
        let d = Dispenser::starting_at(8, 'B');
        assert_eq!(busy_hour(&d, 2, 2), ["B008", "B009", "B010", "B011"]);
        assert_eq!(d.draw(), "B012");
    }
}
