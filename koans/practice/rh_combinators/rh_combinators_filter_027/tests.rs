#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn offers() {
        let mut m = Marina::new([
            Mooring {
                id: 'a',
                depth: 4.0,
            },
            Mooring {
                id: 'b',
                depth: 2.5,
            },
        ]);
        assert_eq!(m.offer(3.0), None);
        assert_eq!(
            m.take(2.0),
            Some(Mooring {
                id: 'b',
                depth: 2.5
            })
        );
        assert_eq!(m.offer(3.0), Some('a'));
    }
}
