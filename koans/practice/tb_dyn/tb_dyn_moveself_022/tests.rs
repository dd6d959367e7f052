#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unpacks() {
        let gift = Wrapped(Box::new(Crate { bottles: 1 }));
        let all: Vec<Box<dyn Parcel>> = vec![Box::new(gift), Box::new(Crate { bottles: 9 })];
        assert_eq!(unpack(all, 1300), ["ribbon", "bottle 1"]);
    }
}
