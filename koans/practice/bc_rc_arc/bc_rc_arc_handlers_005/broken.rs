use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

type Press = Box<dyn Fn()>;

pub struct Keypad {
    display: Rc<Cell<i64>>,
    keys: BTreeMap<char, Press>,
}

fn key(display: &Rc<Cell<i64>>, change: impl Fn(i64) -> i64 + 'static) -> Press {
    let display = Rc::clone(display);
    Box::new(move || display.set(change(display.get())))
}

impl Keypad {
    pub fn standard() -> Keypad {
        let display = Rc::new(Cell::new(0));
        let mut keys = BTreeMap::new();
        for digit in 0..10i64 {
            let label = char::from(b'0' + digit as u8);
            keys.insert(label, key(&display, move |shown| shown * 10 + digit));
        }
        keys.insert('C', Box::new(move || display.set(0)));
        keys.insert('n', key(&display, |shown| -shown));
        Keypad { display, keys }
    }

    pub fn type_in(&self, labels: &str) -> i64 {
        labels
            .chars()
            .filter_map(|c| self.keys.get(&c))
            .for_each(|press| press());
        self.display.get()
    }
}
