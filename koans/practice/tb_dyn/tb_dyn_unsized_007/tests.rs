#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws() {
        let mut c = Canvas::with(Box::new(Spray { left: 10 }));
        c.draw(&[7, 7]);
        let mut old = c.swap(Box::new(Pencil));
        c.draw(&[8]);
        assert_eq!(c.ink, [7, 3, 4]);
        assert_eq!(old.stroke(1), 0);
    }
}
