use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, PartialEq)]
pub struct House {
    pub rooms: Vec<(String, u32)>,
}

pub struct Wing {
    prefix: char,
    plan: Rc<RefCell<Vec<(String, u32)>>>,
}

impl Wing {
    pub fn room(&self, name: &str, area: u32) -> &Self {
        let label = format!("{}-{name}", self.prefix);
        self.plan.borrow_mut().push((label, area));
        self
    }
}

pub fn design(draw: impl Fn(&Wing, &Wing)) -> Option<House> {
    let plan = Rc::new(RefCell::new(Vec::new()));
    let [east, west] = ['E', 'W'].map(|prefix| Wing {
        prefix,
        plan: plan.clone(),
    });
    draw(&east, &west);
    drop((east, west));
    let rooms = Rc::try_unwrap(plan).ok()?.into_inner();
    (!rooms.is_empty()).then_some(House { rooms })
}
