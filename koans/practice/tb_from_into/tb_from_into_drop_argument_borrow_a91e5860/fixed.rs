use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

pub type Tickets = Arc<Mutex<Vec<u32>>>;

pub fn tickets(upto: u32) -> Tickets {
    Arc::new(Mutex::new((1..=upto).collect()))
}

pub fn start_cook(tickets: &Tickets) -> JoinHandle<Vec<u32>> {
    let tickets = Arc::clone(tickets);
    thread::spawn(move || {
        let mut done = Vec::new();
        while let Some(order) = { tickets.lock().unwrap().pop() } {
            done.push(order);
        }
        done
    })
}

pub fn kitchen(orders: u32, cooks: usize) -> u32 {
    let board = tickets(orders);
    let crew: Vec<_> = (0..cooks).map(|_| start_cook(&board)).collect();
    crew.into_iter().flat_map(|cook| cook.join().unwrap()).sum()
}
