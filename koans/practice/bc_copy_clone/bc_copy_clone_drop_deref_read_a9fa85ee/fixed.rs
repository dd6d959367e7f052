use std::rc::Rc;

#[derive(PartialEq, Eq, Debug)]
pub struct Desk {
    pub floor: u8,
    pub seat: u8,
}

pub fn reserve(desks: &mut Vec<Rc<Desk>>, floor: u8, seat: u8) -> Option<Rc<Desk>> {
    let wanted = Desk { floor, seat };
    for desk in desks.iter() {
        if **desk == wanted {
            return None;
        }
    }
    desks.push(Rc::new(wanted));
    desks.last().cloned()
}
