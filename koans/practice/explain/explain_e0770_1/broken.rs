fn foo<T, const N: T>() {}
