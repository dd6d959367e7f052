#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_slip() {
        let slip = fault_slip(&Fault::Cold(12));
        assert_eq!(slip, "send back: Cold(12)");
    }
}
