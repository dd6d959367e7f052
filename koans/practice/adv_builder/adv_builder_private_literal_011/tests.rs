#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn serials_run_on() {
        assert_eq!(jubilee(&["owl", "oak"]), ["OWL #0100", "OAK #0101"]);
    }
}
