use std::rc::Rc;

pub enum Stack<T> {
    Nil,
    Cons(T, Rc<Stack<T>>),
}

pub use Stack::{Cons, Nil};

pub fn push<T>(tail: &Rc<Stack<T>>, value: T) -> Rc<Stack<T>> {
    Rc::new(Cons(value, Rc::clone(tail)))
}

pub fn fan<T>(base: Rc<Stack<T>>, heads: Vec<T>) -> Vec<Rc<Stack<T>>> {
    heads
        .into_iter()
        .map(|head| Rc::new(Cons(head, base.clone())))
        .collect()
}

pub fn items<T: Copy>(stack: &Stack<T>) -> Vec<T> {
    let mut out = vec![];
    let mut node = stack;
    while let Cons(value, rest) = node {
        out.push(*value);
        node = rest;
    }
    out
}
