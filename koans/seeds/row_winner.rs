#[derive(Clone, Copy, PartialEq)]
pub struct Mark(pub char);

pub struct Win {
    pub who: Mark,
    pub row: usize,
}

pub fn winner(rows: &[[Mark; 3]]) -> Option<Win> {
    let row = rows.iter().position(|r| r[0] == r[1] && r[1] == r[2])?;
    let who = *rows.get(row)?.first()?;
    Some(Win { who, row })
}

pub fn lost_early(win: &Win, me: Mark) -> bool {
    win.who != me && win.row == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_row_wins() {
        let (x, o) = (Mark('x'), Mark('o'));
        let win = winner(&[[x, o, x], [o, o, o]]).unwrap();
        assert_eq!((win.who.0, win.row), ('o', 1));
        assert!(!lost_early(&win, x));
    }

    #[test]
    fn lost_or_open() {
        let (x, o) = (Mark('x'), Mark('o'));
        let win = winner(&[[o, o, o]]).unwrap();
        assert!(lost_early(&win, x) && !lost_early(&win, o));
        assert!(winner(&[[x, x, o], [x, o, o]]).is_none());
    }
}
