#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints_until_the_toner_is_out() {
        let (sender, mut printer) = printer(20);
        for (pages, colour) in [(5, true), (6, false), (4, false)] {
            sender.send(Job { pages, colour }).unwrap();
        }
        assert_eq!(printer.run(), 9);
        assert_eq!(printer.toner, 1);
        assert_eq!(printer.run(), 0);
    }
}
