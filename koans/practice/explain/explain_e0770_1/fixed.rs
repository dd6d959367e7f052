fn foo<T, const N: usize>() {}
