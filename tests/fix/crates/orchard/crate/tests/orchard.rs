use orchard::{Arena, Id};

fn tree() -> (Arena<u32>, [Id; 3]) {
    let mut arena = Arena::new(1);
    let a = arena.add(arena.root(), 10);
    let b = arena.add(a, 100);
    let c = arena.add(arena.root(), 1000);
    (arena, [a, b, c])
}

#[test]
fn walked_from_top_to_bottom() {
    let (mut arena, [a, b, c]) = tree();
    let values = |arena: &Arena<u32>| {
        arena
            .walk(arena.root())
            .map(|(_, v)| *v)
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&arena), [1, 10, 100, 1000]);
    assert!(arena.hang(a, c));
    assert!(!arena.hang(c, b));
    assert_eq!(values(&arena), [1, 1000, 10, 100]);
}

#[test]
fn values_are_pushed_down() {
    let (mut arena, [_, b, c]) = tree();
    arena.push_down(arena.root(), |parent, child| *child += *parent);
    assert_eq!((*arena.get(b), *arena.get(c)), (111, 1001));
    *arena.get_mut(c) = 5;
    assert_eq!(arena.pair_mut(c, b), Some((&mut 5, &mut 111)));
    assert_eq!(arena.pair_mut(b, b), None);
}
