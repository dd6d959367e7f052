#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agenda_pops_in_time_order() {
        let mut agenda = Agenda::new();
        agenda.at(Tick(5), 'b').at(Tick(1), 'a').at(Tick(5), 'a');
        assert_eq!(agenda.pop(), Some((Tick(1), 'a')));
        assert_eq!(agenda.pop(), Some((Tick(5), 'a')));
        assert_eq!(agenda.pop(), Some((Tick(5), 'b')));
        assert_eq!(agenda.pop(), None);
    }
}
