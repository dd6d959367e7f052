pub trait State {
    fn advance(self: Box<Self>, approvals: u32) -> Box<dyn State>;
    fn visible(&self) -> bool;
}

struct Draft;
struct Review;
struct Published;

impl State for Draft {
    fn advance(self: Box<Self>, _approvals: u32) -> Box<dyn State> {
        Box::new(Review)
    }

    fn visible(&self) -> bool {
        false
    }
}

impl State for Review {
    fn advance(self: Box<Self>, approvals: u32) -> Box<dyn State> {
        if approvals >= 2 {
            Box::new(Published)
        } else {
            self
        }
    }

    fn visible(&self) -> bool {
        false
    }
}

impl State for Published {
    fn advance(self: Box<Self>, _approvals: u32) -> Box<dyn State> {
        self
    }

    fn visible(&self) -> bool {
        true
    }
}

pub fn is_online(approvals: &[u32]) -> bool {
    let mut state: Box<dyn State> = Box::new(Draft);
    for &count in approvals {
        state = state.advance(count);
    }
    state.visible()
}
