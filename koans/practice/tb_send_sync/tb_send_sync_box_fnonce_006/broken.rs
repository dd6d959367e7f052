use std::sync::mpsc::{channel, Sender};
use std::thread::{self, JoinHandle};

type Order = Box<dyn FnOnce() -> String>;

pub struct Kitchen {
    orders: Sender<Order>,
    cook: JoinHandle<Vec<String>>,
}

impl Kitchen {
    pub fn open() -> Kitchen {
        let (orders, inbox) = channel::<Order>();
        let cook = thread::spawn(move || inbox.into_iter().map(|order| order()).collect());
        Kitchen { orders, cook }
    }

    pub fn order(&self, order: impl FnOnce() -> String + Send + 'static) {
        self.orders
            .send(Box::new(order))
            .expect("the cook has left");
    }

    pub fn close(self) -> Vec<String> {
        drop(self.orders);
        self.cook.join().expect("the cook burnt something")
    }
}
