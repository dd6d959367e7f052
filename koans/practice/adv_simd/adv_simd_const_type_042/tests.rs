#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fits() {
        assert_eq!(item("Soap", "2.49"), "Soap........2.49");
    }
    #[test]
    fn too_long() {
        assert_eq!(item("Dishwasher tabs", "9.99"), "Dishwasher tabs.");
        assert_eq!(Line::<3>::new(b'-').free(), 3);
    }
}
