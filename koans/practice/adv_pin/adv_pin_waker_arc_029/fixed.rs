use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::task::{Wake, Waker};

pub struct Flag {
    raised: AtomicBool,
}

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.raised.store(true, Ordering::Release);
    }
}

pub struct Dish {
    pub name: &'static str,
    flag: Arc<Flag>,
}

impl Dish {
    pub fn order(name: &'static str) -> (Dish, Waker) {
        let flag = Arc::new(Flag {
            raised: AtomicBool::new(false),
        });
        let waker = Waker::from(Arc::clone(&flag));
        (Dish { name, flag }, waker)
    }
}

pub fn ready(dishes: &[Dish]) -> Vec<&'static str> {
    dishes
        .iter()
        .filter(|dish| dish.flag.raised.swap(false, Ordering::Acquire))
        .map(|dish| dish.name)
        .collect()
}
